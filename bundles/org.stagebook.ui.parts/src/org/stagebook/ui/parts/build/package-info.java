/** The form that asks what a handoff package is built of. */
package org.stagebook.ui.parts.build;
