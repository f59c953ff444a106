/** Thin handlers between menus, keys and the work. */
package org.stagebook.app.handlers;
