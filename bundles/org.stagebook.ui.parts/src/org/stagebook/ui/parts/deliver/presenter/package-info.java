/** What the desk shows, which action fits which state, and the forms that ask for what is missing. */
package org.stagebook.ui.parts.deliver.presenter;
