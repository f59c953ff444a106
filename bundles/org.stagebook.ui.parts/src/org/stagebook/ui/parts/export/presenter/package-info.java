/** What has to be said to write cues for another program, without a widget. */
package org.stagebook.ui.parts.export.presenter;
