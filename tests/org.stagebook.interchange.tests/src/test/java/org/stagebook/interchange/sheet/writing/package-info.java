@NullMarked
package org.stagebook.interchange.sheet.writing;

import org.jspecify.annotations.NullMarked;
