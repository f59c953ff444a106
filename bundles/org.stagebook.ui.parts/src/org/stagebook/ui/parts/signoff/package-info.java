/** Signing off on the stage, and the board of what is signed, open and stale. */
package org.stagebook.ui.parts.signoff;
