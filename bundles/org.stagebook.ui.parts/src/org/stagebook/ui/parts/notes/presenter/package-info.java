/** What notes taken while listening become, without widgets. */
package org.stagebook.ui.parts.notes.presenter;
