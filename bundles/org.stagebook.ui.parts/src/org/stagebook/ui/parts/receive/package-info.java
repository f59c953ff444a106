/** Receiving a package in three steps: what it is, whether it is whole, where its production goes. */
package org.stagebook.ui.parts.receive;
