/** What a timeline shows at this moment and what is selected; the model of its edit parts. No SWT here. */
package org.stagebook.ui.graph.timeline.state;
