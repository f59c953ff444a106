/** What the graph of versions shows, read from the model once, without widgets. */
package org.stagebook.ui.graph.versions.content;
