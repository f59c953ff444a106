/** The handoff form without widgets: what it shows, what may be done in which state, what typing means. */
package org.stagebook.ui.parts.handoff.presenter;
