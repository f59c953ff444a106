/** What lies under the pointer, found by arithmetic on the layout, never by asking figures. No SWT here. */
package org.stagebook.ui.graph.timeline.hit;
