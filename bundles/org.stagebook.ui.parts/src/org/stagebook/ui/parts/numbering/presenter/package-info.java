/** Numbering cues, without a widget. */
package org.stagebook.ui.parts.numbering.presenter;
