/** Where versions stand and how the lines between them run: arithmetic alone. */
package org.stagebook.ui.graph.versions.layout;
