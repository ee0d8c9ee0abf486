/** That something asks attention: on the own home, and on the page of a child. */
@NullMarked
package org.houvast.signal.news;

import org.jspecify.annotations.NullMarked;
