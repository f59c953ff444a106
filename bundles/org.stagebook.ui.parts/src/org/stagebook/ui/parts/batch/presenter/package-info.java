/** What is asked before a folder is checked, and what came of each programme in it. */
package org.stagebook.ui.parts.batch.presenter;
