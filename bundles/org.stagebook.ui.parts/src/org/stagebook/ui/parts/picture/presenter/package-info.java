/** What the picture window shows, free of widgets. */
package org.stagebook.ui.parts.picture.presenter;
