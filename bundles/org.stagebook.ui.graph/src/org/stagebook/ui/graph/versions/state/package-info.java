/** The versions on show, the window on them and the selection. */
package org.stagebook.ui.graph.versions.state;
