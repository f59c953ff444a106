/** What is asked when a package is received, without widgets. */
package org.stagebook.ui.parts.receive.presenter;
