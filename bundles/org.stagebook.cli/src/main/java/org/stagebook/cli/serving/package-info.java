/** A page of the desk on the local network, to be read only. */
@NullMarked
package org.stagebook.cli.serving;

import org.jspecify.annotations.NullMarked;
