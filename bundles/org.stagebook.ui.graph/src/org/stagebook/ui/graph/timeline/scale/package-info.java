/** Pure arithmetic between time and pixels: viewport, zoom steps and ruler ticks. No SWT here. */
package org.stagebook.ui.graph.timeline.scale;
