/**
 * The reel timeline as one control. What it is made of lies in the packages below: {@code scale} and {@code layout} are
 * pure arithmetic, {@code content} and {@code state} what is shown, {@code hit} and {@code drag} what the mouse means,
 * {@code figures} and {@code parts} the painting, {@code tools} the hand.
 */
package org.stagebook.ui.graph.timeline;
