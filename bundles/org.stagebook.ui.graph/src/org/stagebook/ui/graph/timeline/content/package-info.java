/** What a reel timeline shows, as immutable records: a snapshot taken from the model after each change. */
package org.stagebook.ui.graph.timeline.content;
