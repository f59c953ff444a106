/** Tables as text and as workbooks: from bytes to rows of texts, whoever has written them. */
@NullMarked
package org.stagebook.interchange.sheet.table;

import org.jspecify.annotations.NullMarked;
