/** What is asked for a sign-off and what the board says, without widgets. */
package org.stagebook.ui.parts.signoff.presenter;
