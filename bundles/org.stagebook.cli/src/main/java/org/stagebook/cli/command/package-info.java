/** One class per command: it reads its arguments, calls the libraries and prints the answer. */
@NullMarked
package org.stagebook.cli.command;

import org.jspecify.annotations.NullMarked;
