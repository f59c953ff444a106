/** What has to be said about a file of another program, without a widget. */
package org.stagebook.ui.parts.imports.presenter;
