/** The reel timeline as an editor: puts the control of {@code ui.graph} into the workbench. */
package org.stagebook.ui.parts.timeline;
