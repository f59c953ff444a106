/** The production explorer: the tree on the left from which everything is opened. */
package org.stagebook.ui.parts.explorer;
