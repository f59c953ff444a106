/** What mouse and keys do in the graph of versions. */
package org.stagebook.ui.graph.versions.tools;
