/** What pages and their tables show, without widgets. */
package org.stagebook.ui.parts.pages.presenter;
