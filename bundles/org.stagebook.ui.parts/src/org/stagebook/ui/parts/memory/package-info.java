/** What a person's workspace remembers between sessions; no part of a production. */
package org.stagebook.ui.parts.memory;
