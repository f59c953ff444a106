/** What the pages on versions show, without widgets. */
package org.stagebook.ui.parts.versions.presenter;
