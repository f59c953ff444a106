/** The productions open in the window, and editors on them that share one undo history and one saved state. */
package org.stagebook.ui.session;
