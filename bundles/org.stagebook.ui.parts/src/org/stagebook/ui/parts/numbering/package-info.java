/** Numbering cues: how, and what each would be called, before it is done. */
package org.stagebook.ui.parts.numbering;
