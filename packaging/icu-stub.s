/* ICU's data library without data, as ICU's own source/stubdata has it: a table of contents with no
   entry. The one that comes with Qt is 32 MB of collation rules and code pages that no part of the
   kiosk asks for: QLocale has its own data. The symbol ICU is the version of the ICU that Qt brings. */

	.altmacro
	.macro stub version
	.section .rodata
	.globl	icudt\version\()_dat
	.type	icudt\version\()_dat, STT_OBJECT
	.balign	16
icudt\version\()_dat:
	.short	32			/* size of this header */
	.byte	0xda, 0x27		/* magic */
	.short	20, 0			/* size of the information that follows */
	.byte	0, 0, 2, 0		/* little-endian, ASCII, two bytes in a UChar */
	.ascii	"ToCP"			/* a table of contents */
	.byte	1, 0, 0, 0
	.byte	0, 0, 0, 0
	.skip	8
	.long	0, 0			/* no entries */
	.skip	16
	.size	icudt\version\()_dat, . - icudt\version\()_dat
	.endm

	stub	%ICU
	.section .note.GNU-stack, "", %progbits
