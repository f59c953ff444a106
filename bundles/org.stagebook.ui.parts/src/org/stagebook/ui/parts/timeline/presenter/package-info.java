/** The timeline without widgets: where a guide track is and what its overview says, and what is remembered. */
package org.stagebook.ui.parts.timeline.presenter;
