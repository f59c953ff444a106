/** What is asked and said about keeping and sharing a production, without widgets. */
package org.stagebook.ui.parts.sync.presenter;
