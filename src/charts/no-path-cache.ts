/**
 * Reading a PDF leaves a `Path2D` of another copy of the canvas library behind, and chart.js, which asks for
 * one when it is loaded, would hand it to a canvas that refuses it. Imported before chart.js.
 */
Reflect.deleteProperty(globalThis, 'Path2D');
