/** The form that starts a production. */
package org.stagebook.ui.parts.production;
