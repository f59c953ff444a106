/** What the pages on a handoff show and do, without widgets. */
package org.stagebook.ui.parts.handoff.presenter;
