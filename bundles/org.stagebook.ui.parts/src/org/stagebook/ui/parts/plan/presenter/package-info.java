/** What the stage plan shows and does, and where things stand in its calendar, without widgets. */
package org.stagebook.ui.parts.plan.presenter;
