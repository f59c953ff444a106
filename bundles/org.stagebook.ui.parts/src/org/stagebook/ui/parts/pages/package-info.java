/** Forms of several pages, and what pages are made of; none of it needs a workbench. */
package org.stagebook.ui.parts.pages;
