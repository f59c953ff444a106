/** What the window calls each object of a production: one small label object per type, no widget. */
package org.stagebook.ui.labels;
