/** Answers that several forms ask for, without widgets. */
package org.stagebook.ui.parts.dialog.presenter;
