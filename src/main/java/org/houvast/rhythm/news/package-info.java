/** What of the year plan concerns someone on the own home. */
@NullMarked
package org.houvast.rhythm.news;

import org.jspecify.annotations.NullMarked;
