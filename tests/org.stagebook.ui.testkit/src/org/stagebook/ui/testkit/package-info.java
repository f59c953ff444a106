/** Drives real widgets as a person would, and says what it saw when something did not happen. */
package org.stagebook.ui.testkit;
