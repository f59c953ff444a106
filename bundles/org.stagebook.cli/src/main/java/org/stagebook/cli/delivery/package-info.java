/** What the command line says of specifications and of what was held against them. */
@NullMarked
package org.stagebook.cli.delivery;

import org.jspecify.annotations.NullMarked;
