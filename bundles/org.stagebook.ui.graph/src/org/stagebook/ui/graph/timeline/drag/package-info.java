/** What a drag would do, as values: snapping, proposals for moves and new lengths. No SWT here. */
package org.stagebook.ui.graph.timeline.drag;
