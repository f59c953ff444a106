/** Rules on files: their format, their names, what surrounds the programme in them. */
@NullMarked
package org.stagebook.delivery.rule.file;

import org.jspecify.annotations.NullMarked;
