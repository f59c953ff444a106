/** What the transport does, without widgets. */
package org.stagebook.ui.parts.transport.presenter;
