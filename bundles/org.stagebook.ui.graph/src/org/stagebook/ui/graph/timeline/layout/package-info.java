/** Where cues lie: rows for overlapping cues within a lane, lanes below each other, and what of it is visible. No SWT here. */
package org.stagebook.ui.graph.timeline.layout;
