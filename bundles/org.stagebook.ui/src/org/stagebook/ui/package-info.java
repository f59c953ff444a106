/** The kit that editors and views are made of: colours, fonts, bindings and providers. */
package org.stagebook.ui;
