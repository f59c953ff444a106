/** What the dialogs have in common. */
package org.stagebook.ui.parts.dialog;
